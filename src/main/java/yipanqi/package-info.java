/// The entrance: `serve` starts the application, any other word is a `Command` of some module. A module adds
/// a verb by writing a `yipanqi.platform.Command` and naming it in `Yipanqi.COMMANDS`.
@NullMarked
package yipanqi;

import org.jspecify.annotations.NullMarked;
