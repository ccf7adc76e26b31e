package sideline.page.share;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sideline.page.Templates;

/** Draws cards as PNG. */
final class Painter {

    private static final Logger LOG = LoggerFactory.getLogger(Painter.class);

    private final Templates templates;
    private final boolean hasFonts = Fonts.areInstalled();
    private final Fonts fonts = Fonts.ofThisMachine();

    Painter(Templates templates) {
        this.templates = templates;
        if (!hasFonts) {
            LOG.warn("No font is installed; pages have no preview pictures.");
        }
    }

    /** Whether anything can be drawn: a machine without any font draws nothing. */
    boolean canDraw() {
        return hasFonts;
    }

    /** The picture of an answer. */
    byte[] png(Embedded answer) throws IOException {
        var svg = new ByteArrayOutputStream();
        templates.html("share/card", Map.of("card", Card.of(answer, fonts))).write(svg);
        var document =
                new SVGLoader().load(new ByteArrayInputStream(svg.toByteArray()), null, LoaderContext.createDefault());
        if (document == null) {
            throw new IOException("the card is no SVG");
        }
        var image = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(Card.WIDTH, Card.HEIGHT));
        } finally {
            graphics.dispose();
        }
        var png = new ByteArrayOutputStream(1 << 16);
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
