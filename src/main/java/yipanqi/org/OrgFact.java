package yipanqi.org;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.platform.Right;

/// What happened to units, posts, people and accounts. Names of people and numbers of telephones never enter
/// a fact.
public sealed interface OrgFact {
    /// Stable name under which the fact is stored.
    @JsonIgnore
    default String what() {
        return switch (this) {
            case ZoneOpened _ -> "org.zone-opened";
            case SettingsChanged _ -> "org.settings-changed";
            case UnitAdded _ -> "org.unit-added";
            case UnitChanged _ -> "org.unit-changed";
            case AliasAdded _ -> "org.alias-added";
            case PostAdded _ -> "org.post-added";
            case PostChanged _ -> "org.post-changed";
            case HolderAdded _ -> "org.holder-added";
            case HolderEnded _ -> "org.holder-ended";
            case PersonAdded _ -> "org.person-added";
            case PersonChanged _ -> "org.person-changed";
            case AccountOpened _ -> "org.account-opened";
            case PasswordReset _ -> "org.password-reset";
            case PasswordChanged _ -> "org.password-changed";
            case SignedIn _ -> "org.signed-in";
            case PeopleExported _ -> "org.people-exported";
            case SignedOutEverywhere _ -> "org.signed-out-everywhere";
        };
    }

    record ZoneOpened(String name) implements OrgFact {}

    record SettingsChanged(boolean issuingNeedsApproval) implements OrgFact {}

    record UnitAdded(@Nullable UUID parent, String name, UnitKind kind) implements OrgFact {}

    record UnitChanged(
            @Nullable UUID parent,
            String name,
            UnitKind kind,
            @Nullable UUID dutyPost) implements OrgFact {}

    record AliasAdded(String alias) implements OrgFact {}

    record PostAdded(UUID unit, String name, Set<Right> rights, UUID scope) implements OrgFact {}

    record PostChanged(String name, Set<Right> rights, UUID scope) implements OrgFact {}

    record HolderAdded(
            UUID person, LocalDate from, @Nullable LocalDate to) implements OrgFact {}

    record HolderEnded(UUID person, LocalDate to) implements OrgFact {}

    record PersonAdded() implements OrgFact {}

    record PersonChanged() implements OrgFact {}

    record AccountOpened() implements OrgFact {}

    record PasswordReset() implements OrgFact {}

    record PasswordChanged() implements OrgFact {}

    record SignedIn() implements OrgFact {}

    record PeopleExported(int people) implements OrgFact {}

    record SignedOutEverywhere() implements OrgFact {}
}
