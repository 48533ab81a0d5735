/** Who was shown what, and who changed what: the words in which every service answers. */
@NullMarked
package io.waymark.core.trail;

import org.jspecify.annotations.NullMarked;
