package sideline.relate.words;

import java.util.List;
import java.util.function.UnaryOperator;

/** How franchises are called in sentences. */
public final class TeamNames {

    private TeamNames() {}

    /** A name without its city: {@code Rams}. */
    public static String nickname(String name) {
        var word = name.substring(name.lastIndexOf(' ') + 1);
        return word.equals("Team") ? name : word;
    }

    /** The names of one franchise through the years as one: {@code St. Louis and Los Angeles Rams}. */
    public static String together(List<String> names) {
        var each = names.stream().distinct().toList();
        if (each.size() < 2) {
            return String.join("", each);
        }
        if (each.stream().map(TeamNames::nickname).distinct().count() == 1) {
            return Wording.listed(parts(each, name -> name.substring(0, name.lastIndexOf(' ')))) + " "
                    + nickname(each.get(0));
        }
        var city = each.get(0).substring(0, each.get(0).indexOf(' ') + 1);
        return !city.isEmpty() && each.stream().allMatch(name -> name.startsWith(city))
                ? city + Wording.listed(parts(each, name -> name.substring(city.length())))
                : Wording.listed(each);
    }

    private static List<String> parts(List<String> names, UnaryOperator<String> part) {
        return names.stream().map(part).distinct().toList();
    }
}
