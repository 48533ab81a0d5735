/** What everybody finds under "Messages": what they were told, and how they want to be told of it by mail. */
@NullMarked
package io.waymark.web.messages;

import org.jspecify.annotations.NullMarked;
