package sideline.page;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import sideline.page.ask.State;
import sideline.page.frame.Form;
import sideline.page.frame.Wanted;

/** Sends pages in the form that the request wants. */
final class PageWriter implements HandlerMethodReturnValueHandler {

    private static final int PERMANENT = 301;

    /** What a page may do: use this server and no other, and stand in no other's frame. */
    static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Templates templates;
    private final Frames frames;
    private final Map<Form, CommonForm> common;

    PageWriter(Templates templates, Frames frames, Map<Form, CommonForm> common) {
        this.templates = templates;
        this.frames = frames;
        this.common = Map.copyOf(common);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Page.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object page,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        write(
                (Page) requireNonNull(page),
                requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
    }

    /** Sends a page; a form that it does not have is answered by 404 with the forms that it has. */
    void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (page.model() instanceof State state && state.retrySeconds() > 0) {
            response.setHeader("Retry-After", String.valueOf(state.retrySeconds()));
        }
        var presenter = Presenter.of(request);
        if (presenter != null) {
            presenter.present(shown(page, request), request, response);
            return;
        }
        var form = Wanted.of(request).form();
        if (!page.location().isEmpty()) {
            response.setStatus(page.status());
            response.setHeader("Location", form.address(page.location()));
            response.setHeader("Cache-Control", page.status() == PERMANENT ? "max-age=86400" : "no-cache");
            return;
        }
        var content = content(page, form, request);
        if (content == null && page.status() >= 300) {
            // What is the matter matters more than the form in which nobody can be told.
            send(page.status(), Form.HTML, requireNonNull(content(page, Form.HTML, request)), request, response);
            return;
        }
        if (content == null) {
            var known = States.page(State.unknown("This answer has no form '." + form.ending() + "'."));
            send(known.status(), Form.HTML, requireNonNull(content(known, Form.HTML, request)), request, response);
            return;
        }
        if (form.isFile() && page.status() == 200) {
            var name = page.head().fileName() + "." + form.ending();
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        }
        send(page.status(), form, content, request, response);
    }

    private @Nullable Content content(Page page, Form form, HttpServletRequest request) {
        var answer = page.answer();
        if (form == Form.HTML) {
            return templates.html(page.template(), Map.of("frame", frames.around(page, request), "page", page.model()));
        }
        var shared = common.get(form);
        if (answer == null || page.content(form) != null) {
            return page.content(form);
        }
        return form == Form.JSON
                ? new JsonContent(answer)
                : shared == null ? null : shared.content(shown(page, request), request);
    }

    private Shown shown(Page page, HttpServletRequest request) {
        return new Shown(frames.around(page, request), page.model(), page.status(), page.location());
    }

    private static void send(
            int status, Form form, Content content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 16);
        content.write(bytes);
        response.setStatus(status);
        response.setContentType(form.contentType());
        response.setHeader("Content-Security-Policy", POLICY);
        response.addHeader("Vary", "Accept");
        response.setHeader("Cache-Control", form.caching());
        if (status == 200 && isUnchanged(bytes, request, response)) {
            return;
        }
        response.setContentLength(bytes.size());
        bytes.writeTo(response.getOutputStream());
    }

    private static boolean isUnchanged(
            ByteArrayOutputStream bytes, HttpServletRequest request, HttpServletResponse response) {
        var etag = "W/\"" + DigestUtils.md5DigestAsHex(bytes.toByteArray()) + "\"";
        return new ServletWebRequest(request, response).checkNotModified(etag);
    }
}
