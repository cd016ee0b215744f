package yipanqi.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.journal.Follower;
import yipanqi.journal.SealedEntry;

/// Marks a directive's loops as carried out when they close, and takes the mark away when one is opened
/// again.
@Component
class LoopOutcomes implements Follower {
    private final HandedOutStore handedOut;
    private final JsonMapper json;

    LoopOutcomes(HandedOutStore handedOut, JsonMapper json) {
        this.handedOut = handedOut;
        this.json = json;
    }

    @Override
    public String name() {
        return "meeting.loop-outcomes";
    }

    @Override
    public String prefix() {
        return "loop.";
    }

    @Override
    public void on(UUID zone, List<SealedEntry> entries) {
        for (var entry : entries)
            switch (entry.what()) {
                case "loop.confirmed", "loop.instructed" -> handedOut.closed(zone, entry.subject(), entry.at());
                case "loop.accepted" -> {
                    if (!json.readTree(entry.body()).path("forSponsor").asBoolean(false))
                        handedOut.closed(zone, entry.subject(), entry.at());
                }
                case "loop.reopened" -> handedOut.closed(zone, entry.subject(), null);
                default -> {}
            }
    }
}
