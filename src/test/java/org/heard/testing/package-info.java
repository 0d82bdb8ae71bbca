/** What tests share: one application, one database, one clock, and ways to use the portal as people do. */
package org.heard.testing;
