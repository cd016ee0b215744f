package yipanqi.document;

import yipanqi.platform.Problem;

/// Why a file is not taken.
public enum DocumentProblem implements Problem {
    TOO_LARGE(413),
    UNPACKS_TOO_LARGE(413),
    NOT_XLSX(415),
    OLD_XLS(415),
    DAMAGED(422),
    UNSAFE(422),
    NO_HEADER(422),
    TOO_MANY_ROWS(422);

    private final int status;

    DocumentProblem(int status) {
        this.status = status;
    }

    @Override
    public String module() {
        return "document";
    }

    @Override
    public int status() {
        return status;
    }
}
