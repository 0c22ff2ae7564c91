// Before anything is drawn: the language, its direction and the theme. A plain script, because modules come too late.
{
  const root = document.documentElement;
  if (new URLSearchParams(location.search).get("lang") === "en") {
    root.lang = "en";
    root.dir = "ltr";
  }
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage may be closed to the page; the device's theme is taken then.
  }
}
