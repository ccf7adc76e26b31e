package sideline.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import sideline.page.ask.State;
import sideline.page.frame.Form;
import sideline.page.frame.Wanted;

/** Tells people what the API tells programs where nothing is, or a request went wrong before it came to a page. */
final class ErrorStates extends AbstractHandlerMapping implements HttpRequestHandler {

    /** Before the API's own page of errors. */
    private static final int FIRST = -20;

    private final PageWriter writer;

    ErrorStates(PageWriter writer) {
        this.writer = writer;
        setOrder(FIRST);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        var accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        return request.getRequestURI().equals("/error") && accept.contains("text/html") ? this : null;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        new Wanted("/error", Form.HTML).keepIn(request);
        writer.write(States.page(state(given instanceof Integer status ? status : 404)), request, response);
    }

    private static State state(int status) {
        return switch (status) {
            case 404 -> State.unknown("Nothing is at this address.");
            case 503 ->
                State.of(503, "UNAVAILABLE", "Not ready to answer", "Try again in a moment.", State.Action.START);
            default ->
                status < 500
                        ? State.of(
                                status,
                                "BAD_USER_INPUT",
                                "This address cannot be answered",
                                "The request is not as pages want it.",
                                State.Action.START)
                        : State.of(
                                status,
                                "INTERNAL_ERROR",
                                "Something went wrong",
                                "This is a defect of Sideline, not of your question.",
                                State.Action.START);
        };
    }
}
