// At a former address of a page: on to where it is now, with the place that was asked for and without a step for the way back.
const now = document.querySelector('link[rel="canonical"]');
if (now) location.replace(now.href + location.search + location.hash);
