package yipanqi.loop;

import java.util.List;
import java.util.Locale;

/// Every move with its words: name in the address, label on the button, what it needs. In the order in which
/// a sheet offers them.
enum MoveKind {
    SIGN(Move.Sign.class, "签收", "签收后开始计办"),
    SUBMIT(Move.Submit.class, "提请核验", "需附证明材料", "words", "evidence"),
    ACCEPT(Move.Accept.class, "核验通过", "通过后销号，或报分管审定", "words"),
    CONFIRM(Move.Confirm.class, "审定办结", "没有新的要求", "words"),
    REPORT(Move.Report.class, "报告进展", "", "words", "progress", "blocker", "coordination", "nextSteps", "evidence"),
    SEND_BACK(Move.SendBack.class, "退办", "写明还差什么", "words"),
    INSTRUCT(Move.Instruct.class, "追加要求", "本项办结，另立一项", "words", "due"),
    GRANT_EXTENSION(Move.GrantExtension.class, "同意延期", "", "until", "words"),
    REFUSE_EXTENSION(Move.RefuseExtension.class, "不同意延期", "", "words"),
    REASSIGN(Move.Reassign.class, "改派", "另定责任单位", "unitId", "words"),
    ARBITRATE(Move.Arbitrate.class, "裁定责任单位", "裁定后不再退回", "unitId", "words"),
    HAND(Move.Hand.class, "转办", "转给本单位内的岗位", "postId", "words"),
    ASK_EXTENSION(Move.AskExtension.class, "申请延期", "须在期限前提出", "until", "words"),
    RETURN(Move.Return.class, "退回（不属本单位）", "须写明依据和应办单位", "unitId", "clause", "words"),
    REMIND(Move.Remind.class, "催办", "", "words"),
    RESUME(Move.Resume.class, "恢复", "期限按暂停的工作日顺延", "words"),
    SUSPEND(Move.Suspend.class, "暂停", "因单位之外的原因", "words"),
    AMEND(
            Move.Amend.class,
            "调整",
            "改任务或期限须重新签收",
            "action",
            "due",
            "assistingUnitIds",
            "sponsorPostId",
            "verifierPostId",
            "reportEvery",
            "proof",
            "words"),
    REOPEN(Move.Reopen.class, "重启", "另定期限", "due", "words"),
    CANCEL(Move.Cancel.class, "撤销", "须写明原因", "words");

    private final Class<? extends Move> type;
    private final String label;
    private final String hint;
    private final List<String> needs;

    MoveKind(Class<? extends Move> type, String label, String hint, String... needs) {
        this.type = type;
        this.label = label;
        this.hint = hint;
        this.needs = List.of(needs);
    }

    static MoveKind of(Move move) {
        for (var kind : values()) if (kind.type.isInstance(move)) return kind;
        throw new IllegalArgumentException(move.toString());
    }

    /// As it stands in the address: `ask-extension`.
    static MoveKind named(String name) {
        for (var kind : values()) if (kind.path().equals(name)) return kind;
        throw LoopProblem.NO_SUCH_MOVE.because();
    }

    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Class<? extends Move> type() {
        return type;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }

    List<String> needs() {
        return needs;
    }
}
