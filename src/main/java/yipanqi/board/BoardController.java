package yipanqi.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yipanqi.platform.Caller;

@RestController
class BoardController {
    private final Boards boards;

    BoardController(Boards boards) {
        this.boards = boards;
    }

    @GetMapping("/api/board")
    Board board(Caller caller, @RequestParam(required = false) @Nullable UUID unit) {
        return boards.board(caller, unit);
    }
}
