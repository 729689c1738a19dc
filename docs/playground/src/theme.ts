import { useEffect, useState } from "preact/hooks"

const themes = ["system", "light", "dark"] as const

export type Theme = (typeof themes)[number]

const key = "perevir-theme"

/** The theme, kept between visits, and what goes on to the next one. */
export function useTheme(): readonly [theme: Theme, next: () => void] {
  const [theme, setTheme] = useState<Theme>(stored)
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"]
    else document.documentElement.dataset["theme"] = theme
    keep(theme)
  }, [theme])
  return [theme, () => setTheme(themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system")]
}

// A browser may refuse to keep anything

function stored(): Theme {
  try {
    const kept = localStorage.getItem(key)
    return themes.find((theme) => theme === kept) ?? "system"
  } catch {
    return "system"
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    return
  }
}
