package sideline.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Answer;
import sideline.page.ask.Entity;
import sideline.page.ask.State;
import sideline.page.frame.Form;
import sideline.page.frame.Frame;
import sideline.page.frame.Head;

/**
 * An answer before it has a form: what a controller returns. The page itself comes of a template and its model; other forms
 * are added by {@link #in}.
 */
public final class Page {

    private final Head head;
    private final String template;
    private final Object model;
    private final Map<Form, Content> forms = new EnumMap<>(Form.class);
    private int status = 200;
    private @Nullable Answer<?> answer;
    private String location = "";
    private List<Entity> about = List.of();

    private Page(Head head, String template, Object model) {
        this.head = head;
        this.template = template;
        this.model = model;
    }

    /**
     * A page.
     *
     * @param template the template's path below {@code src/main/jte} without its ending; it takes {@code frame}, a
     *     {@link Frame}, and {@code page}, the model
     */
    public static Page of(Head head, String template, Object model) {
        return new Page(head, template, model);
    }

    /** No page, but the permanent address to which former and other spellings of it lead. */
    public static Page moved(String path) {
        var page = new Page(new Head("Moved", "", path, false), "state", State.unknown("This answer is elsewhere."));
        page.location = path;
        return page.status(301);
    }

    /** The page with another HTTP status than 200. */
    public Page status(int status) {
        this.status = status;
        return this;
    }

    /** The page with the one or two of whom it tells; they stand in the search field. */
    public Page about(List<Entity> about) {
        this.about = List.copyOf(about);
        return this;
    }

    /** The page with the API's answer on which it stands: that is its JSON, and tells the age of the data. */
    public Page answer(Answer<?> answer) {
        this.answer = answer;
        return this;
    }

    /** The page with one more form. */
    public Page in(Form form, Content content) {
        forms.put(form, content);
        return this;
    }

    List<Entity> about() {
        return about;
    }

    int status() {
        return status;
    }

    /** Where the page has moved to; empty when it is here. */
    String location() {
        return location;
    }

    Head head() {
        return head;
    }

    String template() {
        return template;
    }

    Object model() {
        return model;
    }

    @Nullable
    Answer<?> answer() {
        return answer;
    }

    /** The forms besides the page itself. */
    Set<Form> forms() {
        return forms.keySet();
    }

    @Nullable
    Content content(Form form) {
        return forms.get(form);
    }
}
