package yipanqi.org;

import yipanqi.platform.Problem;

/// Reasons why people, posts and accounts refuse.
public enum OrgProblem implements Problem {
    WRONG_SIGN_IN(401),
    NO_POST(403),
    MUST_CHANGE_PASSWORD(403),
    WRONG_OLD_PASSWORD(400),
    WEAK_PASSWORD(400),
    LOGIN_TAKEN(409),
    HAS_ACCOUNT(409),
    NO_ACCOUNT(409),
    NAME_TAKEN(409),
    ALIAS_TAKEN(409),
    ALREADY_HOLDS(409),
    UNDER_ITSELF(409),
    SECOND_ROOT(409),
    FOREIGN_DUTY_POST(409),
    ROWS_REFUSED(422),
    LAST_ADMINISTRATOR(409);

    private final int status;

    OrgProblem(int status) {
        this.status = status;
    }

    @Override
    public String module() {
        return "org";
    }

    @Override
    public int status() {
        return status;
    }
}
