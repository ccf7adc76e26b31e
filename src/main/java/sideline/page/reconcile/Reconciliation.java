package sideline.page.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sideline.page.ask.Refusal;
import sideline.page.frame.Site;
import tools.jackson.databind.json.JsonMapper;

/** The Reconciliation Service API 0.2, as OpenRefine asks it; pages of every origin may ask, as the specification wants. */
@RestController
@CrossOrigin(methods = {RequestMethod.GET, RequestMethod.POST})
final class Reconciliation {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final String CALLBACK = "[A-Za-z_$][\\w$.]{0,99}";
    private static final int SUGGESTED = 10;
    private static final int MOST = 90;

    private final Matching matching;
    private final Names names;
    private final Site site;

    Reconciliation(Matching matching, Names names, Site site) {
        this.matching = matching;
        this.names = names;
        this.site = site;
    }

    /** What stands in a list of suggestions. */
    record Suggestion(String id, String name, String description, List<EntityType.Told> notable) {}

    /** What the specification wraps every list in. */
    record Result<T>(List<T> result) {}

    @RequestMapping(
            path = "/reconcile",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> reconcile(
            @RequestParam(defaultValue = "") String queries,
            @RequestParam(defaultValue = "") String callback,
            HttpServletRequest request) {
        if (queries.isEmpty()) {
            return answer(Manifest.of(site.url(request)), callback);
        }
        var results = new LinkedHashMap<String, Result<Candidate>>();
        Query.batch(queries).forEach((key, query) -> results.put(key, new Result<>(matching.candidates(query))));
        return answer(results, callback);
    }

    @GetMapping("/reconcile/suggest/entity")
    ResponseEntity<byte[]> entities(
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "0") String cursor,
            @RequestParam(defaultValue = "") String callback) {
        if (!cursor.matches("\\d{1,6}")) {
            throw new UnusableException(HttpStatus.BAD_REQUEST, "'cursor' is how many suggestions to leave out.");
        }
        var skipped = Math.min(MOST, Integer.parseInt(cursor));
        var found = names.find(prefix, List.of(), skipped + SUGGESTED).stream()
                .skip(skipped)
                .map(each -> new Suggestion(
                        each.id(),
                        each.name(),
                        each.description(),
                        List.of(each.type().told())))
                .toList();
        return answer(new Result<>(found), callback);
    }

    @GetMapping("/reconcile/suggest/property")
    ResponseEntity<byte[]> properties(
            @RequestParam(defaultValue = "") String prefix, @RequestParam(defaultValue = "") String callback) {
        return answer(begun(Property.all(), Property.Told::name, prefix), callback);
    }

    @GetMapping("/reconcile/suggest/type")
    ResponseEntity<byte[]> types(
            @RequestParam(defaultValue = "") String prefix, @RequestParam(defaultValue = "") String callback) {
        return answer(begun(EntityType.all(), EntityType.Told::name, prefix), callback);
    }

    private static <T> Result<T> begun(List<T> all, Function<T, String> name, String prefix) {
        return new Result<>(all.stream()
                .filter(each -> name.apply(each).regionMatches(true, 0, prefix, 0, prefix.length()))
                .toList());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unusable(UnusableException refused) {
        return error(refused.status().value(), String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refusal refused) {
        return error(refused.state().status(), refused.state().text());
    }

    private static ResponseEntity<byte[]> error(int status, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(Map.of("status", "error", "message", message)));
    }

    /** JSON, or where a page wants it so a script that calls it: JSONP. */
    private static ResponseEntity<byte[]> answer(Object body, String callback) {
        if (callback.isEmpty()) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(body));
        }
        if (!callback.matches(CALLBACK)) {
            throw new UnusableException(HttpStatus.BAD_REQUEST, "'callback' is no name of a function.");
        }
        // The comment keeps the name of the function from being the first bytes of another format.
        var script = "/**/" + callback + "(" + JSON.writeValueAsString(body) + ");";
        return ResponseEntity.ok().contentType(SCRIPT).body(script.getBytes(StandardCharsets.UTF_8));
    }
}
