/** One college at a time: who is asking, for which institution, and how every transaction is told. */
@NullMarked
package io.waymark.kit.tenancy;

import org.jspecify.annotations.NullMarked;
