package sideline.page.cite;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import sideline.page.CommonForm;
import sideline.page.Content;
import sideline.page.Shown;
import sideline.page.frame.Form;

/** Gives any answer as an entry of a bibliography in CSL-JSON. */
@Component
final class CslForm implements CommonForm {

    @Override
    public Form form() {
        return Form.CSL;
    }

    @Override
    public Content content(Shown shown, HttpServletRequest request) {
        return out -> out.write(Citation.of(shown.frame()).csl().getBytes(StandardCharsets.UTF_8));
    }
}
