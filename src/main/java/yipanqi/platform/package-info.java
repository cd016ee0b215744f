/// Technical glue every module may use: who is calling, refusals, identifiers, paging, time. No word of the
/// business.
@NullMarked
package yipanqi.platform;

import org.jspecify.annotations.NullMarked;
