package yipanqi.board;

import java.util.UUID;
import yipanqi.loop.Field;
import yipanqi.loop.Status;

/// How many open loops a unit has itself in a field and status.
record Tally(UUID unit, Field field, Status status, int loops) {}
