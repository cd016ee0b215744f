package yipanqi.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import yipanqi.document.Column;
import yipanqi.document.Ledger;
import yipanqi.document.Value;
import yipanqi.org.Holding;
import yipanqi.platform.Caller;

/// The register as the customary ledger of directives (督办台账), for the same query as the page.
@Service
class LoopExport {
    static final int MOST = 100_000;

    private static final List<Column> COLUMNS = List.of(
            Column.number("序号", 6),
            Column.text("事项编号", 18),
            Column.date("交办日期"),
            Column.text("来源", 24),
            Column.text("事项内容", 48),
            Column.text("牵头单位", 16),
            Column.text("配合单位", 20),
            Column.text("责任领导", 14),
            Column.text("责任人", 14),
            Column.text("联系电话", 14),
            Column.date("完成时限"),
            Column.text("目前进展", 32),
            Column.number("完成比例", 9),
            Column.text("状态", 10),
            Column.text("灯号", 6),
            Column.text("存在问题", 24),
            Column.text("需协调事项", 20),
            Column.text("下步计划", 20),
            Column.date("反馈日期"),
            Column.text("核查人", 14),
            Column.text("核查结论", 14),
            Column.date("销号日期"),
            Column.number("延期次数", 9),
            Column.text("备注", 16));

    private final LoopFinder finder;
    private final StepRunner scenes;

    LoopExport(LoopFinder finder, StepRunner scenes) {
        this.finder = finder;
        this.scenes = scenes;
    }

    /// Refuses before the first byte when more than [#MOST] loops match; rows are read page by page while it
    /// writes.
    Ledger ledger(Caller caller, LoopSearch wanted) {
        var scene = scenes.scene(caller);
        int count = finder.count(scene, wanted, MOST + 1);
        if (count > MOST) throw LoopProblem.EXPORT_TOO_LARGE.because(count, MOST);
        return Ledger.of("督办台账", COLUMNS, () -> new Rows(scene, wanted));
    }

    private final class Rows implements Iterator<List<Value>> {
        private final Scene scene;
        private final LoopSearch wanted;
        private Iterator<LoopSummary> page;
        private @Nullable String next;
        private int number;

        Rows(Scene scene, LoopSearch wanted) {
            this.scene = scene;
            this.wanted = wanted;
            var first = finder.find(scene, wanted.from(null));
            page = first.loops().iterator();
            next = first.next();
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && next != null) {
                var following = finder.find(scene, wanted.from(next));
                page = following.loops().iterator();
                next = following.next();
            }
            return page.hasNext();
        }

        @Override
        public List<Value> next() {
            return row(page.next(), ++number);
        }

        private List<Value> row(LoopSummary row, int line) {
            return List.of(
                    Value.number(line),
                    Value.text(row.no()),
                    Value.day(day(row.issuedAt())),
                    Value.text(row.source().title()),
                    Value.text(row.what()),
                    Value.text(row.leadName()),
                    Value.text(String.join("、", row.assistingNames())),
                    Value.text(row.sponsorName()),
                    Value.text(responsible(row)),
                    Value.text(""),
                    Value.day(row.due() == null ? null : row.due().date()),
                    Value.text(row.latest()),
                    row.progress() == null ? Value.text("") : Value.number(row.progress()),
                    Value.text(row.status().label()),
                    Value.text(light(row.status())),
                    Value.text(row.blocker()),
                    Value.text(row.coordination()),
                    Value.text(row.nextSteps()),
                    Value.day(day(row.reportedAt())),
                    Value.text(row.verifierName()),
                    Value.text(row.stage() == Stage.CLOSED ? "通过" : ""),
                    Value.day(day(row.closedAt())),
                    Value.number(row.extensions()),
                    Value.text(row.standing() ? "长期" : ""));
        }

        /// Who holds the post that handles the loop, else the lead unit's duty post; the post alone while nobody
        /// holds it.
        private String responsible(LoopSummary row) {
            var chart = scene.chart();
            var handler = row.handlerPostId();
            var post = handler == null ? chart.dutyPost(row.leadUnitId()) : chart.findPost(handler);
            return post.map(known -> chart.holders(known.id(), scene.today()).stream()
                            .map(Holding::personName)
                            .reduce((one, other) -> one + "、" + other)
                            .map(names -> names + "（" + known.name() + "）")
                            .orElse(known.name()))
                    .orElse("");
        }

        private @Nullable LocalDate day(@Nullable Instant at) {
            return at == null ? null : at.atZone(scene.office()).toLocalDate();
        }
    }

    /// The three colours of the customary ledger.
    private static String light(Status status) {
        return switch (status) {
            case ON_TRACK, NOT_STARTED, WAITING, DONE_ON_TIME -> "绿";
            case NEAR_DUE, BEHIND -> "黄";
            case OVERDUE, DONE_LATE -> "红";
            case SUSPENDED, CANCELLED -> "";
        };
    }
}
