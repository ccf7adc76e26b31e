package sideline.page.share;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sideline.page.CommonForm;
import sideline.page.Content;
import sideline.page.Shown;
import sideline.page.Templates;
import sideline.page.frame.Form;

/** The pictures with which answers are previewed; they are kept a while. */
@Component
final class Pictures implements CommonForm {

    private static final long KEPT_BYTES = 32L << 20;
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Painter painter;
    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String address, byte[] png) -> png.length + address.length())
            .expireAfterWrite(KEPT)
            .build();

    Pictures(Templates templates) {
        this.painter = new Painter(templates);
    }

    @Override
    public Form form() {
        return Form.PNG;
    }

    @Override
    public boolean isOffered() {
        return painter.canDraw();
    }

    @Override
    public Content content(Shown shown, HttpServletRequest request) {
        return out -> {
            var png = painter.png(Embedded.of(shown));
            kept.put(address(request), png);
            out.write(png);
        };
    }

    /** The picture that was drawn for such a request; null when none is kept. */
    byte @Nullable [] keptFor(HttpServletRequest request) {
        return kept.getIfPresent(address(request));
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + "?" + request.getQueryString();
    }
}
