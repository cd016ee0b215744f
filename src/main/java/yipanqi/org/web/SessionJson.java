package yipanqi.org.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.org.OrgChart;
import yipanqi.org.Post;
import yipanqi.org.Zone;
import yipanqi.org.account.DemoAccounts.Demo;
import yipanqi.platform.Given;
import yipanqi.platform.Right;

/// What the office knows about who is using it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionJson(
        boolean signedIn,
        @JsonInclude @Nullable Demo demo,
        @Nullable Boolean mustChangePassword,
        @Nullable Zone zone,
        @Nullable Who person,
        @Nullable Acting post,
        @Nullable List<Acting> posts,
        @Nullable Set<Right> rights,
        @Nullable Boolean seesWholeZone,
        @Nullable String firstPage,
        @Nullable Integer unread,
        boolean insecure) {

    static SessionJson nobody(@Nullable Demo demo, boolean insecure) {
        return new SessionJson(false, demo, null, null, null, null, null, null, null, null, null, insecure);
    }

    record Who(UUID id, String name, String account) {}

    record Acting(UUID id, String name, UUID unitId, String unitName, Set<Right> rights) {
        static Acting of(Post post, OrgChart chart) {
            return new Acting(post.id(), post.name(), post.unitId(), chart.shortNameOf(post.unitId()), post.rights());
        }
    }

    record SignIn(String account, String password) {
        SignIn {
            account = Given.present(account, "账号");
            password = Given.present(password, "密码");
        }

        @Override
        public String toString() {
            return "SignIn[…]";
        }
    }

    record ChosenPost(UUID postId) {
        ChosenPost {
            postId = Given.present(postId, "岗位");
        }
    }

    record NewPassword(String old, @JsonProperty("new") String fresh) {
        NewPassword {
            old = Given.present(old, "原密码");
            fresh = Given.present(fresh, "新密码");
        }

        @Override
        public String toString() {
            return "NewPassword[…]";
        }
    }

    /// Where a post's holder starts his day.
    static String firstPage(Set<Right> rights) {
        if (rights.contains(Right.CLERK) || rights.contains(Right.ISSUER)) return "/intake";
        if (rights.contains(Right.SPONSOR)) return "/board";
        if (rights.contains(Right.UNIT_DUTY) || rights.contains(Right.VERIFIER)) return "/duties";
        return rights.contains(Right.READER) ? "/board" : "/people";
    }
}
