package yipanqi.notice.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yipanqi.notice.Notice;
import yipanqi.notice.Notices;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;

@RestController
@RequestMapping("/api/notices")
class NoticeController {
    private static final int MOST_AT_ONCE = 500;

    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping
    NoticesJson list(Caller caller, @RequestParam(required = false) @Nullable UUID cursor) {
        var page = notices.list(caller, cursor);
        return new NoticesJson(page.items(), page.next(), notices.unread(caller));
    }

    @GetMapping("/unread")
    UnreadJson unread(Caller caller) {
        return new UnreadJson(notices.unread(caller));
    }

    /// Marking twice is marking once, so this command needs no key.
    @PostMapping("/read")
    UnreadJson read(Caller caller, @RequestBody ReadJson read) {
        if (read.ids() != null && read.ids().size() > MOST_AT_ONCE)
            throw PlatformProblem.BAD_INPUT.because("一次最多标记 " + MOST_AT_ONCE + " 条");
        if (read.ids() != null) notices.markRead(caller, read.ids());
        if (read.upTo() != null) notices.markReadUpTo(caller, read.upTo());
        return unread(caller);
    }

    /// Some notices by id, or all up to one.
    record ReadJson(@Nullable List<UUID> ids, @Nullable UUID upTo) {
        ReadJson {
            ids = ids == null ? null : List.copyOf(ids);
        }
    }

    record UnreadJson(int unread) {}

    /// @param unread of all, not of this page alone
    record NoticesJson(List<Notice> items, @Nullable String next, int unread) {
        NoticesJson {
            items = List.copyOf(items);
        }
    }
}
