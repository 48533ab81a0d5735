/** Every form of the running application is treated in one way. */
@NullMarked
package io.waymark.stack.form;

import org.jspecify.annotations.NullMarked;
