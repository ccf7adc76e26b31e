package sideline.page.frame;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends the style of all pages at once: one request instead of a dozen before anything is drawn. */
@Controller
final class StyleSheet {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    @GetMapping(Assets.STYLE)
    ResponseEntity<byte[]> style() {
        return ResponseEntity.ok().contentType(CSS).body(Assets.style());
    }
}
