package yipanqi.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a paper says about the meeting it reports; empty where it says nothing.
public record MeetingData(
        String title,
        String organisation,
        @Nullable LocalDate date,
        String ordinal,
        String chair,
        String speaker,
        String attendees) {
    static final int LONGEST = 2_000;
    static final MeetingData NONE = new MeetingData("", "", null, "", "", "", "");

    public MeetingData {
        title = title.strip();
        organisation = organisation.strip();
        ordinal = ordinal.strip();
        chair = chair.strip();
        speaker = speaker.strip();
        attendees = attendees.strip();
        var longest = Math.max(title.length(), Math.max(organisation.length(), attendees.length()));
        longest = Math.max(longest, Math.max(ordinal.length(), Math.max(chair.length(), speaker.length())));
        if (longest > LONGEST) throw MeetingProblem.WORDS_LENGTH.because(LONGEST);
    }

    /// Two papers with the same key report the same meeting; empty when too little is known to tell.
    ///
    /// The ordinal counts within a year, so it says nothing without one.
    String key() {
        var year = date == null ? yearOf(ordinal) : String.valueOf(date.getYear());
        var number = ordinal.replaceFirst("^\\d{4}年", "").replaceAll("\\s|第|次", "");
        if (!number.isEmpty() && !year.isEmpty() && !organisation.isEmpty())
            return bare(organisation) + "|" + year + "|" + number;
        return date == null || title.isEmpty() ? "" : bare(organisation) + "|" + date + "|" + bare(title);
    }

    private static String yearOf(String ordinal) {
        return ordinal.matches("\\d{4}年.*") ? ordinal.substring(0, 4) : "";
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s“”\"《》（）()]", "");
    }
}
