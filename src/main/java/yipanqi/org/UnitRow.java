package yipanqi.org;

import static yipanqi.org.UnitsLedger.ALIASES;
import static yipanqi.org.UnitsLedger.DUTY_POST;
import static yipanqi.org.UnitsLedger.KIND;
import static yipanqi.org.UnitsLedger.NAME;
import static yipanqi.org.UnitsLedger.PARENT;
import static yipanqi.org.UnitsLedger.RANK;
import static yipanqi.org.UnitsLedger.SHORT_NAME;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yipanqi.document.LedgerSheet.Row;
import yipanqi.document.Value;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Refusal;

/// One row of a spreadsheet of units, as it says it.
record UnitRow(Row row) {
    int number() {
        return row.number();
    }

    String name() {
        return row.words(NAME);
    }

    String shortName() {
        return row.words(SHORT_NAME);
    }

    List<String> aliases() {
        return Stream.of(row.words(ALIASES).split("[、,，;；\\s]+"))
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    String parent() {
        return row.words(PARENT);
    }

    String dutyPost() {
        return row.words(DUTY_POST);
    }

    Optional<Integer> rank() {
        if (!(row.value(RANK) instanceof Value.Amount(var number))) return Optional.empty();
        try {
            return Optional.of(Refusal.at(RANK, () -> Drafts.rank(number.intValueExact())));
        } catch (ArithmeticException e) {
            throw wrong(RANK, "须是 0 到 100000 之间的整数");
        }
    }

    /// The unit as it is to be: what the row leaves empty stays; of a new unit, its place is still open.
    UnitDraft draft(@Nullable Unit before) {
        var kind = row.words(KIND);
        if (before == null && kind.isEmpty())
            throw PlatformProblem.BAD_INPUT.because("请填写" + KIND).at(KIND);
        var known = before == null ? List.<String>of() : before.aliases();
        return new UnitDraft(
                before == null ? null : before.parentId(),
                before == null ? Refusal.at(NAME, () -> UnitDraft.name(name())) : before.name(),
                before != null && shortName().isEmpty()
                        ? before.shortName()
                        : Refusal.at(SHORT_NAME, () -> UnitDraft.shortName(shortName())),
                Refusal.at(
                        ALIASES,
                        () -> UnitDraft.aliases(Stream.concat(known.stream(), aliases().stream())
                                .toList())),
                before != null && kind.isEmpty() ? before.kind() : Refusal.at(KIND, () -> UnitKindName.read(kind)),
                rank().orElse(before == null ? 0 : before.rank()),
                before == null ? null : before.dutyPostId());
    }

    static Refusal wrong(String column, String words) {
        return PlatformProblem.BAD_INPUT.because(words).at(column);
    }
}
