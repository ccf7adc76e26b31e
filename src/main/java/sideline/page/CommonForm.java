package sideline.page;

import jakarta.servlet.http.HttpServletRequest;
import sideline.page.frame.Form;

/** A form that every answer has, whatever its kind. */
public interface CommonForm {

    /** Which form. */
    Form form();

    /** Whether this server can give it. */
    default boolean isOffered() {
        return true;
    }

    /** An answer in this form. */
    Content content(Shown shown, HttpServletRequest request);
}
