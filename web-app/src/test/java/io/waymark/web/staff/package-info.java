/** The pages of staff as they look, over services made of samples. */
@NullMarked
package io.waymark.web.staff;

import org.jspecify.annotations.NullMarked;
