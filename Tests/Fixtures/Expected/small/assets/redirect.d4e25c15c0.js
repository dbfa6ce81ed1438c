const now = document.querySelector('link[rel="canonical"]');
if (now) location.replace(now.href + location.search + location.hash);
