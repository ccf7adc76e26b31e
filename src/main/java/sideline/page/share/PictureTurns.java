package sideline.page.share;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.frame.Form;

/** Lets few pictures be drawn at once and few wait for it, so that a flood of previews leaves pages their speed. */
@Component
final class PictureTurns implements HandlerInterceptor, WebMvcConfigurer {

    private static final String TURN = PictureTurns.class.getName();
    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 16;
    private static final long PATIENCE_MILLIS = 2000;
    private static final int LATER_SECONDS = 5;

    private final Pictures pictures;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    PictureTurns(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, InterruptedException {
        if (Form.of(request) != Form.PNG || !pictures.isOffered()) {
            return true;
        }
        var png = pictures.keptFor(request);
        if (png != null) {
            send(png, response);
            return false;
        }
        if (turns.getQueueLength() >= MOST_WAITING || !turns.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new Refusal(new State(
                    429,
                    "OVERLOADED",
                    "Too many pictures at once",
                    "Previews are drawn a few at a time; try again in a moment.",
                    List.of(),
                    List.of(),
                    LATER_SECONDS,
                    ""));
        }
        request.setAttribute(TURN, true);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(TURN) != null) {
            request.removeAttribute(TURN);
            turns.release();
        }
    }

    private static void send(byte[] png, HttpServletResponse response) throws IOException {
        response.setContentType("image/png");
        response.setHeader("Cache-Control", Form.PNG.caching());
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }
}
