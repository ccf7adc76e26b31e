package sideline.page;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import sideline.page.ask.Answer;
import sideline.page.origin.Dataset;
import tools.jackson.databind.json.JsonMapper;

/** The API's answer unchanged; beside it, in {@code extensions.request}, the question, the moment and the data's version. */
final class JsonContent implements Content {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Answer<?> answer;

    JsonContent(Answer<?> answer) {
        this.answer = answer;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var request = new LinkedHashMap<String, Object>();
        request.put("query", answer.document());
        request.put("variables", answer.variables());
        request.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        if (answer.data() instanceof Dataset.Dated dated) {
            request.put("dataVersion", dated.dataset().version());
        }
        var extensions = new LinkedHashMap<Object, Object>(answer.outcome().extensions());
        extensions.put("request", request);
        var body = new LinkedHashMap<String, Object>();
        body.put("data", answer.outcome().data());
        body.put("extensions", extensions);
        out.write(JSON.writeValueAsBytes(body));
    }
}
