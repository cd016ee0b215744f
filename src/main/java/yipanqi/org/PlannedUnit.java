package yipanqi.org;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yipanqi.journal.Journal;

/// What one row of a spreadsheet makes of a unit.
///
/// @param before as it stood, null for a new one
/// @param dutyPost its new post, when it lacks the one that the row names
record PlannedUnit(
        UnitRow row,
        UUID id,
        @Nullable Unit before,
        UnitDraft draft,
        @Nullable Post dutyPost) {
    Optional<Post> newPost() {
        return Optional.ofNullable(dutyPost);
    }

    boolean isNew() {
        return before == null;
    }

    /// Whether another unit is above it from now on.
    boolean moves() {
        return before == null || !Objects.equals(before.parentId(), draft.parentId());
    }

    /// A new unit gets its duty post once both are there.
    boolean changes() {
        return before == null ? draft.dutyPostId() != null : !draft.equals(UnitDraft.of(before));
    }

    /// The unit as it is to be, with the version that it has until then.
    Unit unit() {
        return draft.unit(id, before == null ? 1 : before.version());
    }

    ImportedUnit.Effect effect() {
        if (isNew()) return ImportedUnit.Effect.ADDED;
        return changes() ? ImportedUnit.Effect.CHANGED : ImportedUnit.Effect.NONE;
    }

    /// Titles of the columns in which a known unit changes.
    List<String> changedColumns() {
        if (before == null) return List.of();
        return Stream.of(
                        changed(UnitsLedger.SHORT_NAME, before.shortName(), draft.shortName()),
                        changed(UnitsLedger.ALIASES, before.aliases(), draft.aliases()),
                        changed(UnitsLedger.PARENT, before.parentId(), draft.parentId()),
                        changed(UnitsLedger.KIND, before.kind(), draft.kind()),
                        changed(UnitsLedger.RANK, before.rank(), draft.rank()),
                        changed(UnitsLedger.DUTY_POST, before.dutyPostId(), draft.dutyPostId()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> changed(String title, @Nullable Object before, @Nullable Object now) {
        return Objects.equals(before, now) ? Optional.empty() : Optional.of(title);
    }

    /// What the forms would leave in the journal.
    List<Journal.Fact> facts() {
        var facts = new ArrayList<Journal.Fact>();
        if (isNew()) facts.add(fact(id, 1, new OrgFact.UnitAdded(draft.parentId(), draft.name(), draft.kind())));
        if (dutyPost != null)
            facts.add(fact(
                    dutyPost.id(),
                    1,
                    new OrgFact.PostAdded(id, dutyPost.name(), dutyPost.rights(), dutyPost.scopeUnitId())));
        if (changes())
            facts.add(fact(
                    id,
                    unit().version() + 1,
                    new OrgFact.UnitChanged(draft.parentId(), draft.name(), draft.kind(), draft.dutyPostId())));
        return facts;
    }

    private static Journal.Fact fact(UUID subject, int version, OrgFact fact) {
        return new Journal.Fact(subject, version, fact.what(), fact);
    }
}
