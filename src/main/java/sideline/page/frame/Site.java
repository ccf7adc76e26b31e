package sideline.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import sideline.graph.StartupException;

/** Where the pages are for everybody. */
public final class Site {

    private final String publicUrl;

    /**
     * The site at an address.
     *
     * @param publicUrl the value of {@code sideline.public-url}; empty when it is for nobody else
     * @throws StartupException when it is no address of the web
     */
    public Site(String publicUrl) {
        this.publicUrl = publicUrl.strip().replaceFirst("/+$", "");
        if (isPublic() && !this.publicUrl.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
            throw new StartupException(
                    StartupException.Obstacle.SETTING,
                    "The setting sideline.public-url has '%s'; give an address such as https://example.org."
                            .formatted(publicUrl));
        }
    }

    /** Whether an address for everybody is set. */
    public boolean isPublic() {
        return !publicUrl.isEmpty();
    }

    /** The address for everybody, without a slash at its end; where none is set, the one that was asked. */
    public String url(HttpServletRequest request) {
        return isPublic()
                ? publicUrl
                : ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
