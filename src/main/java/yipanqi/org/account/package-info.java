/// Accounts and sessions: how a person proves who he is, and how long that lasts.
@NullMarked
@NamedInterface("account")
package yipanqi.org.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
