package sideline.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Sends the answer of a page's address in another way than pages are sent. */
@FunctionalInterface
public interface Presenter {

    /** Sends an answer, or tells why there is none. */
    void present(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException;

    /**
     * Asks the page at an address of this site, and sends what it answers.
     *
     * @param path the path, encoded, with or without a query string; the request's own parameters count as well
     */
    default void forward(String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(Presenter.class.getName(), this);
        request.getRequestDispatcher(path).forward(request, response);
    }

    /** Who sends what is answered to a request; null where pages are sent as they are. */
    static @Nullable Presenter of(HttpServletRequest request) {
        return request.getAttribute(Presenter.class.getName()) instanceof Presenter presenter ? presenter : null;
    }
}
