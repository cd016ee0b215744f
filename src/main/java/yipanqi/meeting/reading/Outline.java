package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where in the outline of a paper the reading stands: the headings above, and where the items below them
/// begin.
final class Outline {

    private static final int LONGEST = 60;
    private static final Pattern CHAPTER =
            Pattern.compile("^(?:[一二三四五六七八九十]+、|(?:议题|事项|议程|第)[一二三四五六七八九十\\d]{1,3}(?:项|：|、| ))");
    private static final Pattern SECTION = Pattern.compile("^（[一二三四五六七八九十]+）");

    private final List<Integer> items = new ArrayList<>();
    private String chapter = "";
    private String section = "";

    /// @param at how many directives were found so far
    void enter(String said, boolean item, int at) {
        String opening = said.substring(0, Math.min(LONGEST, said.length()));
        boolean chapters = isChapter(said);
        boolean sections = SECTION.matcher(said).find();
        if (chapters) chapter = opening;
        if (chapters || sections) {
            section = chapters ? chapter : chapter + " " + opening;
            items.clear();
        }
        if (item) items.add(at);
    }

    /// What stands below a table belongs to none of its sections.
    void leave() {
        chapter = "";
        section = "";
    }

    static boolean isChapter(String said) {
        return CHAPTER.matcher(said).find();
    }

    String section() {
        return section;
    }

    /// Where the last so many items begin.
    int back(int count) {
        return items.isEmpty() ? 0 : items.get(Math.max(0, items.size() - count));
    }
}
