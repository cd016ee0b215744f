package yipanqi.meeting.reading;

import static yipanqi.meeting.reading.Scope.Strength.NONE;
import static yipanqi.meeting.reading.Scope.Strength.OTHER;
import static yipanqi.meeting.reading.Scope.Strength.PLAIN;
import static yipanqi.meeting.reading.Scope.Strength.STRONG;
import static yipanqi.meeting.reading.Scope.Strength.WEAK;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Walks through an article and keeps in mind who speaks; hands each sentence to the ledger and gives it a
/// role.
final class Scan {

    private static final Pattern AGENDA = Pattern.compile("听取|传达学习|审议|研究了|通报了|原则同意|会议学习");
    private static final Pattern SIGNED = Pattern.compile(
            "^(?:汇报人|汇报单位|出席|到会|列席|缺席|请假|参加|参会|与会|主持|记录|主送|抄送|抄报|签发|分送|发送|送|发|报|印发|主题词|时间|地点|议题|整理|校对)(?:人员?|单位|领导|范围|会议)?(?:（[^）]*）)?(?:：| (?=[^，。]{2,}$))|^附[件表录]\\d?：|^[^，。；]{2,40}\\d日印[发制](?: *（[^）]*）)?$|^[（(]?共印\\d+份|^(?:20\\d{2}|二[〇○零]..)年.{1,3}月.{1,3}日$|^联系(?:人|电话|方式)：");
    private static final Pattern CLOSING = Pattern.compile("^(?:会议)?(?:还)?(?:研究|讨论|审议)了?其他(?:有关)?(?:事项|工作)");

    private static final Pattern REPORTED = Pattern.compile("^[●■◆]?" + Layout.TELLING);
    private static final Pattern HEADING = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[■◆▲])");

    /// A section of minutes that only tells what was reported.
    private static final Pattern REPORTS = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)(?!听取|传达|学习|审议|研究|关于|通报)[^，]{0,14}(?:汇报|发言|进展|(?:进展|总体|基本|推进)情况|存在问题|落实情况|办理情况回顾|工作回顾|工作通报|质量通报|情况介绍)$");

    private static final Pattern OFFICE =
            Pattern.compile("^(?:([^，。；：]{2,14})：|(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）) ?([^，。；：]{2,24})：?)$");
    /// `3.责任单位：交管支队。制定导改方案。`: the label stands in front of the task.
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:\\d{1,2}[.、]|（[一二三四五六七八九十\\d]{1,3}）|[一二三四五六七八九十]{1,3}、) ?(?:责任|牵头|承办|主办|落实)(?:单位|部门|科室)：([^。；：]{2,40})[。；](?=.)");
    private static final Pattern ADDRESSEE =
            Pattern.compile("^(?:\\d{1,2}[.、]|（[一二三四五六七八九十\\d]{1,3}）|[一二三四五六七八九十]{1,3}、) ?([^，。；：]{2,14})：");

    /// `会议同意安排…`: who agrees, in front of what shall be done.
    private static final Pattern AGREED = Pattern.compile("(?:会议|会上|党委会?|党组会?|班子|大家)(?:一致|原则上?|研究)?(?=同意|决定)");

    private final Repaired page;
    private final Draft draft;
    private final Form form;
    private final Voices voices;
    private final Quotations quotations;
    private final Ledger ledger;
    private final Speech speech;
    private final List<Reading.Sentence> sentences = new ArrayList<>();
    private Scope.Strength strength = NONE;
    private boolean listOpen;
    private boolean begun;
    private boolean reported;
    /// The last sentence that was not in quotation marks.
    private String before = "";

    Scan(Repaired page, Draft draft, Form form, Set<String> people, String chair) {
        this.page = page;
        this.draft = draft;
        this.form = form;
        this.voices = new Voices(page.folded(), people);
        this.quotations = new Quotations(page.folded(), people);
        this.ledger = new Ledger(
                page.folded(), new Roll(draft.words(page.folded()).lines().toList()));
        this.speech = new Speech(
                page.folded(), chair, draft.words(page.folded()).lines().toList());
    }

    void run() {
        boolean table = false;
        for (Paragraph paragraph : draft.paragraphs) {
            String said = paragraph.span().of(page.folded());
            if (table && paragraph.is(Line.Kind.TEXT) && said.length() > 24) ledger.leaveTable();
            table = paragraph.is(Line.Kind.ROW);
            switch (paragraph.kind()) {
                case ROW -> row(paragraph);
                case COLUMNS, HEAD, MARK -> role(paragraph.span(), Role.TABLE);
                case TEXT -> {
                    if (form == Form.RECORD && Layout.isSpeaker(said)) utterance(paragraph);
                    else if (SIGNED.matcher(said).find()) signed(paragraph);
                    else text(paragraph);
                }
            }
        }
        ledger.endParagraph();
    }

    List<Found> found() {
        return ledger.found();
    }

    List<Reading.Sentence> sentences() {
        return sentences;
    }

    private void row(Paragraph row) {
        ledger.endParagraph();
        role(row.span(), ledger.row(row) ? Role.DIRECTIVE : Role.TABLE);
    }

    private void signed(Paragraph paragraph) {
        for (Span sentence : Sentences.in(page.folded(), paragraph.span()))
            role(sentence, begun ? Role.ATTENDANCE : Role.OPENING);
        strength = NONE;
    }

    private void utterance(Paragraph paragraph) {
        ledger.endParagraph();
        begun = true;
        Speech.Turn turn = speech.turn(paragraph.span());
        strength = turn.strength();
        ledger.style(Scope.Style.SPOKEN);
        role(new Span(paragraph.span().start(), turn.words().start()), Role.SPEAKER);
        for (Span whole : Sentences.in(page.folded(), turn.words())) {
            var agreed = AGREED.matcher(page.folded()).region(whole.start(), whole.end());
            Span sentence = agreed.lookingAt() ? new Span(agreed.end(), whole.end()) : whole;
            boolean asks = sentence.of(page.folded()).endsWith("？");
            boolean orders = !asks && ledger.take(sentence, turn.strength(), turn.strangers());
            role(whole, orders ? Role.DIRECTIVE : turn.leads() ? Role.BACKGROUND : Role.STATEMENT);
        }
        ledger.endParagraph();
        ledger.style(Scope.Style.WRITTEN);
    }

    private void text(Paragraph paragraph) {
        String said = paragraph.span().of(page.folded());
        boolean item = Cues.enumerator(said) > 0;
        ledger.endParagraph();
        Span duty = ledger.dutyTail(paragraph.span());
        Span words = new Span(paragraph.span().start(), duty.start()).trimmed(page.folded(), "");
        if (words.isEmpty()) {
            ledger.oweBackwards(duty);
            role(paragraph.span(), Role.DUTY);
            return;
        }
        begun |= form == Form.MINUTES && item && !duty.isEmpty();
        carryOver(said, item);
        boolean heading = item && !said.matches(".*[。；！？：].*") && said.length() < 40;
        ledger.startParagraph(said, item);
        if (form == Form.MINUTES && begun && isOffice(paragraph.span())) {
            role(words, Role.HEADING);
            return;
        }
        if (heading && HEADING.matcher(said).find() && Cues.modal(said) < 0) {
            begun |= form == Form.MINUTES;
            reported = form == Form.MINUTES && REPORTS.matcher(said).find();
            role(words, Role.HEADING);
            return;
        }
        Span bare = form == Form.MINUTES && item ? behindLabel(words) : words;
        List<Span> all = Sentences.in(page.folded(), bare);
        for (int i = 0; i < all.size(); i++) {
            String next = i + 1 < all.size() ? all.get(i + 1).of(page.folded()) : "";
            boolean leaders = form == Form.REPORT && begun && quotations.isLeaders(before, all.get(i), next);
            boolean quoted = leaders || i + 1 < all.size() && quotations.isSpokenBelow(all.get(i), all.get(i + 1));
            if (leaders) strength = STRONG;
            else if (quoted && strength.compareTo(WEAK) < 0) strength = WEAK;
            if (!quoted) before = all.get(i).of(page.folded());
            sentence(quoted ? all.get(i).trimmed(page.folded(), "“”") : all.get(i), item, heading);
        }
        if (!duty.isEmpty()) {
            ledger.owe(duty);
            role(duty, Role.DUTY);
        }
    }

    /// `总务处：` or `二、总务处` by itself: whose tasks the items below it are.
    private boolean isOffice(Span line) {
        var label = OFFICE.matcher(page.folded()).region(line.start(), line.end());
        if (!label.find()) return false;
        int who = label.group(1) != null ? 1 : 2;
        List<Span> parties = Parties.all(page.folded(), label.start(who), label.end(who));
        if (!parties.isEmpty()) ledger.assign(parties);
        return !parties.isEmpty();
    }

    /// `1.医务科：请各科室…`: whom the item is addressed to stands in front of it.
    private Span behindLabel(Span words) {
        var label = LABELLED.matcher(page.folded()).region(words.start(), words.end());
        if (!label.find()) {
            label = ADDRESSEE.matcher(page.folded()).region(words.start(), words.end());
            if (!label.find()) return words;
        }
        Span unit = new Span(label.start(1), label.end(1));
        List<Span> parties = Parties.all(page.folded(), unit.start(), unit.end());
        if (parties.isEmpty()) return words;
        ledger.address(parties);
        role(new Span(words.start(), label.end()), Role.HEADING);
        return new Span(label.end(), words.end());
    }

    /// What of the voice before reaches into a new paragraph.
    private void carryOver(String said, boolean item) {
        if (form == Form.MINUTES && begun && reported) {
            strength = NONE;
            return;
        }
        if (form == Form.MINUTES && begun) {
            strength = item ? STRONG : strength == STRONG && listOpen ? STRONG : PLAIN;
            return;
        }
        if (item) strength = strength == OTHER || strength == NONE && !listOpen ? strength : STRONG;
        else if (strength.compareTo(WEAK) >= 0) strength = WEAK;
        else strength = NONE;
        if (form == Form.RECORD && begun && strength == NONE) strength = WEAK;
        if (said.startsWith("会上，")) strength = NONE;
    }

    private void sentence(Span sentence, boolean item, boolean heading) {
        String said = sentence.of(page.folded());
        if (Articles.ATTENDANCE.matcher(said).find() && Cues.modal(said) < 0 && begun) {
            role(sentence, Role.ATTENDANCE);
            strength = NONE;
            return;
        }
        boolean orders = false;
        if (REPORTED.matcher(said).find()) strength = NONE;
        Scope.Strength before = strength;
        for (Voices.Said part : voices.in(sentence, before)) {
            if (part.lead()) {
                ledger.newVoice();
                reported = false;
                listOpen = part.listFollows() || part.strength() == STRONG;
                begun = true;
            }
            if (!CLOSING.matcher(said).find() && part.strength().compareTo(WEAK) >= 0)
                orders |= ledger.take(part.span(), part.strength(), Orders.Whom.ANYBODY);
            strength = part.strength();
        }
        if (form != Form.RECORD && said.matches(".*(?:召开|主持|如下).*")) begun = true;
        role(sentence, orders ? Role.DIRECTIVE : heading ? Role.HEADING : quiet(said));
    }

    private Role quiet(String said) {
        if (strength == OTHER) return Role.STATEMENT;
        if (AGENDA.matcher(said).find()) return Role.AGENDA;
        return !begun || said.matches(".*(?:召开|主持会议|出席会议|出席并讲话|主持召开).*") ? Role.OPENING : Role.BACKGROUND;
    }

    private void role(Span span, Role role) {
        if (!span.isEmpty()) sentences.add(new Reading.Sentence(span.start(), span.end(), role));
    }
}
