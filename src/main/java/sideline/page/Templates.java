package sideline.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** The templates of {@code src/main/jte} and {@code src/main/markdown}, which are compiled into this package and those below. */
public final class Templates {

    private static final String PACKAGE = Templates.class.getPackageName();

    private final TemplateEngine html = engine(ContentType.Html);
    private final TemplateEngine plain = engine(ContentType.Plain);

    private static TemplateEngine engine(ContentType type) {
        var engine = TemplateEngine.createPrecompiled(null, type, Templates.class.getClassLoader(), PACKAGE);
        engine.setTrimControlStructures(true);
        return engine;
    }

    /** Markup with these parameters: HTML or SVG, everything escaped where it stands. */
    public Content html(String template, Map<String, Object> parameters) {
        return out -> {
            var text = new Utf8ByteOutput();
            html.render(template + ".jte", parameters, text);
            text.writeTo(out::write);
        };
    }

    /** Markdown of a model, which the template takes as {@code page}. */
    public Content markdown(String template, Object model) {
        return out -> {
            var text = new Utf8ByteOutput();
            plain.render(template + ".jte", Map.<String, Object>of("page", model), text);
            text.writeTo(out::write);
        };
    }
}
