package yipanqi.org.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.org.PersonSummary;
import yipanqi.org.PostDraft;
import yipanqi.org.UnitDraft;
import yipanqi.org.UnitKind;
import yipanqi.platform.Given;
import yipanqi.platform.Right;

/// What the office asks of the organisation.
final class OrgJson {
    private OrgJson() {}

    record UnitBody(
            @Nullable UUID parentId,
            String name,
            @Nullable String shortName,
            @Nullable List<String> aliases,
            UnitKind kind,
            int rank,
            @Nullable UUID dutyPostId,
            int version) {
        UnitBody {
            name = Given.present(name, "单位名称");
            kind = Given.present(kind, "单位类别");
        }

        UnitDraft draft() {
            return new UnitDraft(
                    parentId,
                    name,
                    shortName == null ? "" : shortName,
                    aliases == null ? List.of() : aliases,
                    kind,
                    rank,
                    dutyPostId);
        }
    }

    record AliasBody(UUID unitId, String alias) {
        AliasBody {
            unitId = Given.present(unitId, "单位");
            alias = Given.present(alias, "别名");
        }
    }

    record PostBody(
            UUID unitId,
            String name,
            Set<Right> rights,
            @Nullable UUID scopeUnitId,
            int rank,
            int version) {
        PostBody {
            unitId = Given.present(unitId, "单位");
            name = Given.present(name, "岗位名称");
            rights = Given.present(rights, "权限");
        }

        PostDraft draft() {
            return new PostDraft(unitId, name, rights, scopeUnitId, rank);
        }
    }

    record HolderBody(
            UUID personId, LocalDate from, @Nullable LocalDate to) {
        HolderBody {
            personId = Given.present(personId, "人员");
            from = Given.present(from, "任职日期");
        }
    }

    record EndBody(LocalDate to) {
        EndBody {
            to = Given.present(to, "卸任日期");
        }
    }

    record PersonBody(
            String name,
            @Nullable String phone,
            @Nullable String account,
            @Nullable List<UUID> posts,
            int version) {
        PersonBody {
            name = Given.present(name, "姓名");
        }
    }

    record MeBody(String name, @Nullable String phone, int version) {
        MeBody {
            name = Given.present(name, "姓名");
        }
    }

    record AccountBody(String account) {
        AccountBody {
            account = Given.present(account, "账号");
        }
    }

    record SettingsBody(boolean issuingNeedsApproval, int version) {}

    /// @param oneTimePassword shown once; empty when the same command comes again
    record AddedPerson(PersonSummary person, @Nullable String oneTimePassword) {
        @Override
        public String toString() {
            return "AddedPerson[" + person.id() + "]";
        }
    }

    record OneTimePassword(@Nullable String oneTimePassword) {
        @Override
        public String toString() {
            return "OneTimePassword[…]";
        }
    }

    record Done(UUID id) {}
}
