package yipanqi.loop;

import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.journal.FactTexts;
import yipanqi.notice.NewNotice;
import yipanqi.notice.Notices;
import yipanqi.platform.Ids;

/// Tells those who could consent that a purge is asked for.
@Component
class PurgeNotices {
    private static final String ASKED = "evidence.purge-asked";

    private final Notices notices;
    private final FactTexts texts;

    PurgeNotices(Notices notices, FactTexts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    void tell(Loop loop, Scene scene) {
        var posts = new Concerned(scene.chart()).overseers(loop);
        posts.removeIf(post -> isAlone(post, scene));
        var text = LoopNotices.text(texts.label(ASKED), loop);
        notices.tell(
                loop.zone(),
                posts,
                new NewNotice(Ids.next().toString(), ASKED, "loop", loop.id().toString(), text, scene.at()));
    }

    /// Nobody but who asks holds the post: there is no second person to tell.
    private static boolean isAlone(UUID post, Scene scene) {
        return scene.caller().posts().contains(post)
                && scene.chart().holders(post, scene.today()).size() < 2;
    }
}
