package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts a page into articles: by datelines and headlines, by who is still speaking, by where the attendance
/// closes.
final class Articles {

    static final Pattern ATTENDANCE = Pattern.compile(
            "(?:参加|出席|列席|参会)(?:了)?(?:上述|本次|此次|今天的|当天的)?(?:会议|座谈会?|座谈|调研|活动|调度会?|[^，。]{0,14}会议?|有关活动|检查|督导)?。?$|参会。?$|(?:主会场|线下)(?:参加|出席)(?:了)?会议，[^。]{2,30}(?:分会场|线上|视频)[^。]{0,12}。?$"
                    + "|(?:一同|陪同|一并|随同)(?:参加)?(?:检查|调研|督导|走访|督查|活动)。?$|^[^，。]{2,40}出席，[^。]{2,60}列席[^，。]{0,10}。?$");
    private static final Pattern VOICE = Pattern.compile(
            "^(?:会议|会上|大会|座谈会上)|^(?:(?:在|就|对于?|针对|围绕|关于|谈到|谈及)[^，。：]{2,20}，)?[^，。：]{2,24}(?:指出|强调|要求|表示|认为|明确|议定|决定|介绍)[，：]|^(?:一|二|三|四|五|六)是|^各[^，。]{1,10}要|^要(?!求)");
    private static final Pattern OPENS_REPORT =
            Pattern.compile("^.{0,60}?(?:\\d{1,2}日|近日|日前|昨[天日]|今[天日]|上午|下午).{0,60}?(?:召开|举行|主持|召集|组织召开)");
    private static final Pattern PERSON = Pattern.compile("([\\u4e00-\\u9fa5]{2,4})(?:主持|出席|参加|讲话|作总结)");

    private final Repaired page;
    /// Whether nothing stands behind the only dateline but its own article.
    private final boolean onePiece;

    private Articles(Repaired page) {
        this.page = page;
        int last = -1;
        int datelines = 0;
        for (int i = 0; i < page.paragraphs().size(); i++) {
            if (!isDateline(page.paragraphs().get(i))) continue;
            datelines++;
            last = i;
        }
        this.onePiece = datelines == 1
                && page.paragraphs().subList(last, page.paragraphs().size()).stream()
                        .noneMatch(paragraph -> paragraph.is(Line.Kind.HEAD));
    }

    static List<Draft> of(Repaired page) {
        return new Articles(page).cut();
    }

    private List<Draft> cut() {
        long datelines = page.paragraphs().stream().filter(this::isDateline).count();
        boolean heads = page.paragraphs().stream().anyMatch(paragraph -> paragraph.is(Line.Kind.HEAD));
        var drafts = datelines > 1 || datelines == 1 && heads || heads ? pageArticles(datelines > 0) : List.of(whole());
        return drafts.stream()
                .filter(draft -> !draft.paragraphs.isEmpty() || !draft.headlines.isEmpty())
                .toList();
    }

    /// A text that is one document: what stands above its first sentence is its headline.
    private Draft whole() {
        var draft = new Draft(false);
        for (Paragraph paragraph : page.paragraphs()) {
            boolean head = draft.paragraphs.isEmpty() && paragraph.is(Line.Kind.TEXT) && looksLikeHead(paragraph);
            (head ? draft.headlines : draft.paragraphs).add(paragraph);
        }
        return draft;
    }

    private boolean looksLikeHead(Paragraph paragraph) {
        String said = said(paragraph);
        if (said.length() > 60 || said.matches(".*[。；！？].*|.*，.*：")) return false;
        return !Layout.LABEL.matcher(said.replaceFirst("^（", "")).find()
                && !isDateline(paragraph)
                && !Layout.isSpeaker(said)
                && !said.matches("^[一二三四五六七八九]、.*|^\\d[.、].*");
    }

    private List<Draft> pageArticles(boolean byDateline) {
        var drafts = new ArrayList<Draft>();
        var heads = new ArrayList<Paragraph>();
        Draft open = null;
        Draft aside = null;
        boolean afterHead = false;
        for (Paragraph paragraph : page.paragraphs()) {
            boolean beforeAny = open == null && byDateline && !isDateline(paragraph) && looksLikeHead(paragraph);
            if (paragraph.is(Line.Kind.HEAD) || beforeAny) {
                heads.add(paragraph);
                afterHead = true;
                continue;
            }
            boolean opens =
                    isDateline(paragraph) || (open == null || afterHead || open.closed) && opensReport(paragraph);
            if (opens || open == null && !byDateline) {
                open = new Draft(false);
                drafts.add(open);
                aside = null;
            } else if (open == null || !belongs(open, paragraph, afterHead, aside != null)) {
                if (aside == null || afterHead) {
                    aside = new Draft(true);
                    drafts.add(aside);
                }
                aside.paragraphs.add(paragraph);
                afterHead = false;
                continue;
            }
            aside = null;
            open.paragraphs.add(paragraph);
            open.closed |= ATTENDANCE.matcher(said(paragraph)).find();
            afterHead = false;
        }
        assign(heads, drafts);
        return drafts;
    }

    private boolean belongs(Draft open, Paragraph paragraph, boolean afterHead, boolean afterAside) {
        String said = said(paragraph);
        if ((!open.closed || onePiece) && !afterHead && !afterAside) return true;
        if (paragraph.is(Line.Kind.ROW)
                || VOICE.matcher(said).find()
                || ATTENDANCE.matcher(said).find()) return true;
        var person = PERSON.matcher(open.words(page.folded()));
        while (person.find())
            if (said.startsWith(person.group(1))
                    || person.group(1).length() > 2
                            && said.startsWith(person.group(1).substring(1))) return true;
        return false;
    }

    private boolean isDateline(Paragraph paragraph) {
        return paragraph.is(Line.Kind.TEXT)
                && Layout.DATELINE.matcher(said(paragraph)).find();
    }

    private boolean opensReport(Paragraph paragraph) {
        return OPENS_REPORT.matcher(said(paragraph)).find();
    }

    private String said(Paragraph paragraph) {
        return paragraph.span().of(page.folded());
    }

    /// Each headline goes to the article whose words it shares; one that shares none stands by itself.
    private void assign(List<Paragraph> heads, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            var alone = new Draft(true);
            alone.headlines.addAll(heads);
            drafts.add(alone);
            return;
        }
        double[][] own = new double[heads.size()][drafts.size()];
        for (int h = 0; h < heads.size(); h++)
            for (int d = 0; d < drafts.size(); d++) own[h][d] = likeness(heads.get(h), drafts.get(d));
        for (int h = 0; h < heads.size(); h++) {
            int best = 0;
            double most = -1;
            for (int d = 0; d < drafts.size(); d++) {
                double score = own[h][d] + 0.4 * Math.max(beside(heads, own, h, d, -1), beside(heads, own, h, d, 1));
                if (score > most) {
                    most = score;
                    best = d;
                }
            }
            drafts.get(best).headlines.add(heads.get(h));
        }
    }

    private double beside(List<Paragraph> heads, double[][] own, int h, int d, int step) {
        int other = h + step;
        if (other < 0 || other >= heads.size()) return 0;
        int gap = Math.abs(heads.get(Math.max(h, other)).span().start()
                - heads.get(Math.min(h, other)).span().end());
        return gap <= 1 ? own[other][d] : 0;
    }

    private double likeness(Paragraph head, Draft draft) {
        Set<String> pairs = pairs(said(head));
        if (pairs.isEmpty()) return 0;
        String words = draft.words(page.folded());
        long shared = pairs.stream().filter(words::contains).count();
        boolean before = !draft.paragraphs.isEmpty()
                && draft.paragraphs.getFirst().span().start() - head.span().end() == 1;
        return (double) shared / pairs.size() + (before ? 0.2 : 0);
    }

    private static Set<String> pairs(String said) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= said.length(); i++)
            if (Fold.isWord(said.charAt(i)) && Fold.isWord(said.charAt(i + 1))) pairs.add(said.substring(i, i + 2));
        return pairs;
    }
}
