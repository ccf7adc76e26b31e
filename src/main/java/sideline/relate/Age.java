package sideline.relate;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;

/** A player's completed years of age on a day. */
final class Age implements DerivedField {

    @Override
    public String coordinate() {
        return "Player.age";
    }

    @Override
    public List<String> needs() {
        return List.of("birthDate");
    }

    @Override
    public @Nullable Object value(Fields player, Fields arguments) {
        if (!(player.get("birthDate") instanceof String birthDate) || !(arguments.get("on") instanceof LocalDate day)) {
            return null;
        }
        var born = LocalDate.parse(birthDate);
        return day.isBefore(born) ? null : Period.between(born, day).getYears();
    }
}
