/** Journeys and checks in a real browser, which all tests share. */
package org.heard.browser;
