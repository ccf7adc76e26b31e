package sideline.page;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import sideline.api.trace.TraceId;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.ask.State.Action;
import sideline.page.frame.Form;
import sideline.page.frame.Head;
import tools.jackson.databind.json.JsonMapper;

/** Shows the states of pages that have no answer. */
@ControllerAdvice(basePackages = "sideline.page")
final class States {

    private static final Logger LOG = LoggerFactory.getLogger(States.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ExceptionHandler
    Page refused(Refusal refusal) {
        return page(refusal.state());
    }

    @ExceptionHandler
    Page failed(RuntimeException defect) {
        var traceId = TraceId.current();
        LOG.error("Internal error {}", traceId, defect);
        return page(new State(
                500,
                "INTERNAL_ERROR",
                "Something went wrong",
                "This is a defect of Sideline, not of your question.",
                List.of(),
                List.of(Action.START),
                0,
                traceId));
    }

    /** The page of a state; its JSON has the form of GraphQL's errors. */
    static Page page(State state) {
        return Page.of(new Head(state.heading(), state.text(), "", false), "state", state)
                .status(state.status())
                .in(Form.JSON, out -> out.write(JSON.writeValueAsBytes(errors(state))))
                .in(Form.MARKDOWN, out -> out.write(markdown(state).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static Map<String, Object> errors(State state) {
        return Map.of(
                "errors",
                List.of(Map.of(
                        "message",
                        state.heading() + ". " + state.text(),
                        "extensions",
                        Map.of("code", state.code(), "candidates", state.candidates()))));
    }

    private static String markdown(State state) {
        return "# " + state.heading() + "\n\n" + state.text() + "\n";
    }
}
