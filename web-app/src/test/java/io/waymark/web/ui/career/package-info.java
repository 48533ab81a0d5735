/** Tests of careers. */
@NullMarked
package io.waymark.web.ui.career;

import org.jspecify.annotations.NullMarked;
