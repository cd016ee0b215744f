package yipanqi.meeting.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yipanqi.meeting.MeetingChoice;
import yipanqi.meeting.MeetingChoices;
import yipanqi.platform.Caller;

/// The meetings by which a register can be narrowed.
@RestController
class ChoiceController {
    private final MeetingChoices choices;

    ChoiceController(MeetingChoices choices) {
        this.choices = choices;
    }

    /// Those that `text` finds, or the one of that `id`.
    @GetMapping("/api/meeting/choices")
    Found find(
            Caller caller,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable UUID id) {
        return new Found(id == null ? choices.find(caller, text) : choices.of(caller, id));
    }

    record Found(List<MeetingChoice> meetings) {}
}
