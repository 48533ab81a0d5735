/** What people are told, as kinds and arguments; whoever delivers it finds the words. */
@NullMarked
package io.waymark.core.notice;

import org.jspecify.annotations.NullMarked;
