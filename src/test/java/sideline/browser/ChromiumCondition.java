package sideline.browser;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether there is a browser to look with. */
final class ChromiumCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browser.isInstalled()) {
            return enabled("Chromium and its driver are installed");
        }
        if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException(
                    "No /usr/bin/chromium and /usr/bin/chromedriver, but a browser is required");
        }
        return disabled("Chromium or its driver is not installed");
    }
}
