package sideline.api.access;

import graphql.ExecutionResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import sideline.api.JsonAnswer;
import sideline.api.error.CodedErrors;
import sideline.api.error.ErrorCode;
import sideline.api.error.Errors;
import sideline.api.trace.TraceId;

/** Answers a request whose token is worth nothing: whoever sends one means to be known by it. */
final class TokenRefusal implements AuthenticationEntryPoint {

    /** Whose a token is could not be asked. */
    static final class Unanswered extends AuthenticationException {
        Unanswered(RuntimeException cause) {
            super("The token cannot be looked up at the moment; try again later.", cause);
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var isUnanswered = refusal instanceof Unanswered;
        var error = isUnanswered
                ? Errors.builder(ErrorCode.UNAVAILABLE, String.valueOf(refusal.getMessage()))
                : Errors.builder(
                        ErrorCode.UNAUTHENTICATED,
                        "The token is not known, has expired or was revoked; reading needs none, so leave it out to read.");
        var body = JsonAnswer.of(ExecutionResult.newExecutionResult()
                .addError(CodedErrors.coded(error.build(), TraceId.of(request)))
                .build());
        response.setStatus(isUnanswered ? 503 : 401);
        if (!isUnanswered) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
