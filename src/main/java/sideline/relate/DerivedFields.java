package sideline.relate;

import java.util.List;
import sideline.plan.value.DerivedField;
import sideline.relate.search.MatchedName;
import sideline.relate.search.SearchDescription;
import sideline.relate.search.SearchYears;

/** The derived fields of the schema. */
public final class DerivedFields {

    private DerivedFields() {}

    /** All of them, in no particular order. */
    public static List<DerivedField> all() {
        return List.of(
                new Age(),
                new BranchSentence(),
                new CoachingSentence(),
                new FeedPlace("Change.cursor", "sequence"),
                new FeedPlace("ChangePage.end", "end"),
                new MatchedName(),
                new NearMissSentence(),
                new RelationshipSentence(),
                new ReunionSentence(),
                new SearchDescription(),
                new SearchYears(),
                new TieSentence(),
                new WaySentence());
    }
}
